from math import sqrt


class Vec3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vec3(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vec3(self.x - other.x, self.y - other.y, self.z - other.z)

    def __rmul__(self, factor):
        return Vec3(factor * self.x, factor * self.y, factor * self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other):
        return Vec3(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    @property
    def length(self):
        return sqrt(self.dot(self))

    @property
    def normalized(self):
        return (1 / self.length) * self


def main():
    # A spin in a constant field, with a little damping.
    field = Vec3(0.1, 0.2, 1.0)
    spin = Vec3(1.0, 0.0, 0.0)
    path = Vec3(0.0, 0.0, 0.0)
    for _ in range(300_000):
        torque = spin.cross(field)
        damping = spin.cross(torque)
        spin = (spin - 0.001 * (torque + 0.002 * damping)).normalized
        path = path + spin
    print(spin.x, spin.y, spin.z)
    print(path.length, spin.dot(field))


main()
