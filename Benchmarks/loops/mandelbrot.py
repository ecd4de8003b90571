def escape_time(cx, cy, limit):
    x = 0.0
    y = 0.0
    for n in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4:
            return n
        y = 2 * x * y + cy
        x = xx - yy + cx
    return limit


def main():
    width = 390
    height = 260
    limit = 200
    inside = 0
    total = 0
    for row in range(height):
        cy = 2.0 * row / height - 1.0
        for column in range(width):
            cx = 3.0 * column / width - 2.0
            n = escape_time(cx, cy, limit)
            total += n
            if n == limit:
                inside += 1
    print(inside, total)


main()
