def is_vowel(character):
    return character in "aeiou"


def shifted(text, key):
    result = []
    for character in text:
        result.append(key.get(character, character))
    return "".join(result)


def main():
    letters = "abcdefghijklmnopqrstuvwxyz"
    key = {}
    for i, letter in enumerate(letters):
        key[letter] = letters[(i + 13) % 26]

    lines = []
    for i in range(150_000):
        line = f"line {i}: "
        n = i
        while n > 0:
            line += letters[n % 26]
            n //= 7
        line += " even" if i % 2 == 0 else " odd"
        lines.append(line)
    text = "\n".join(lines)

    vowels = 0
    digits = 0
    newlines = 0
    for character in text:
        if is_vowel(character):
            vowels += 1
        elif "0" <= character <= "9":
            digits += 1
        elif character == "\n":
            newlines += 1
    cipher = shifted(text, key)
    restored = shifted(cipher, key)
    words = sum(1 for word in text.split(" ") if word)
    print(len(text), vowels, digits, newlines, words)
    print(lines[-1], cipher[:12], "true" if restored == text else "false")
    print(lines[12_345][::-1], lines[777].upper())


main()
