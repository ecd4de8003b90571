def fannkuch(n):
    first = list(range(n))
    counts = [0] * n
    checksum = 0
    most = 0
    sign = 1
    r = n
    while True:
        while r != 1:
            counts[r - 1] = r
            r -= 1
        permutation = first[:]
        flips = 0
        top = permutation[0]
        while top != 0:
            low = 0
            high = top
            while low < high:
                permutation[low], permutation[high] = permutation[high], permutation[low]
                low += 1
                high -= 1
            flips += 1
            top = permutation[0]
        most = max(most, flips)
        checksum += sign * flips
        sign = -sign
        # The next permutation: rotate ever longer prefixes until one is not yet exhausted.
        while True:
            if r == n:
                return checksum, most
            head = first[0]
            for i in range(r):
                first[i] = first[i + 1]
            first[r] = head
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1


def main():
    checksum, most = fannkuch(9)
    print(checksum, most)


main()
