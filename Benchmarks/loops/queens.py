class Board:
    def __init__(self, size):
        self.size = size
        self.columns = [False] * size
        self.rising = [False] * (2 * size)
        self.falling = [False] * (2 * size)
        self.places = []
        self.solutions = 0
        self.first = []

    def place(self, row):
        if row == self.size:
            if self.solutions == 0:
                self.first = self.places[:]
            self.solutions += 1
            return
        for column in range(self.size):
            if (
                self.columns[column]
                or self.rising[row + column]
                or self.falling[row - column + self.size]
            ):
                continue
            self.columns[column] = True
            self.rising[row + column] = True
            self.falling[row - column + self.size] = True
            self.places.append(column)
            self.place(row + 1)
            self.places.pop()
            self.columns[column] = False
            self.rising[row + column] = False
            self.falling[row - column + self.size] = False


def main():
    board = Board(12)
    board.place(0)
    print(board.solutions, board.first)


main()
