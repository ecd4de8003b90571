from collections import defaultdict

SYLLABLES = ["ka", "lo", "mi", "nu", "re", "sa", "te", "vo"]


def main():
    state = 1
    words = []
    for _ in range(300_000):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        draw = state // 65_536
        words.append(
            SYLLABLES[draw % 8] + SYLLABLES[draw // 8 % 8] + SYLLABLES[draw // 64 % 8]
        )

    counts = defaultdict(int)
    for word in words:
        counts[word] += 1

    residues = defaultdict(int)
    n = 1
    for _ in range(2_500_000):
        n = n * 48_271 % 2_147_483_647
        residues[n % 5_003] += 1

    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, count in ranked[:5]:
        print(word, count)
    checksum = 0
    for residue, count in residues.items():
        checksum += residue * count % 1_009
    print(len(counts), len(residues), checksum)


main()
