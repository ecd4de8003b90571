from math import sqrt

SOLAR_MASS = 39.47841760435743
YEAR = 365.24


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass


def planets():
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS),
        Body(
            4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
            0.00166007664274403694 * YEAR, 0.00769901118419740425 * YEAR,
            -0.0000690460016972063023 * YEAR, 0.000954791938424326609 * SOLAR_MASS,
        ),
        Body(
            8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
            -0.00276742510726411048 * YEAR, 0.00499852801234917238 * YEAR,
            0.0000230417297573763929 * YEAR, 0.000285885980666130812 * SOLAR_MASS,
        ),
        Body(
            12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
            0.00296460137564761618 * YEAR, 0.00237847173959480950 * YEAR,
            -0.0000296589568540237556 * YEAR, 0.0000436624404335156298 * SOLAR_MASS,
        ),
        Body(
            15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
            0.00268067772490389322 * YEAR, 0.00162824170038242295 * YEAR,
            -0.0000951592254519715870 * YEAR, 0.0000515138902046611451 * SOLAR_MASS,
        ),
    ]  # fmt: skip


def offset_momentum(bodies):
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    bodies[0].vx = -px / SOLAR_MASS
    bodies[0].vy = -py / SOLAR_MASS
    bodies[0].vz = -pz / SOLAR_MASS


def energy(bodies):
    total = 0.0
    for i, b in enumerate(bodies):
        total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for c in bodies[i + 1 :]:
            dx = b.x - c.x
            dy = b.y - c.y
            dz = b.z - c.z
            total -= b.mass * c.mass / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(bodies, pairs, dt):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        squared = dx * dx + dy * dy + dz * dz
        magnitude = dt / (squared * sqrt(squared))
        ma = a.mass * magnitude
        mb = b.mass * magnitude
        a.vx -= dx * mb
        a.vy -= dy * mb
        a.vz -= dz * mb
        b.vx += dx * ma
        b.vy += dy * ma
        b.vz += dz * ma
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def main():
    bodies = planets()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    offset_momentum(bodies)
    print(energy(bodies))
    for _ in range(140_000):
        advance(bodies, pairs, 0.01)
    print(energy(bodies))


main()
