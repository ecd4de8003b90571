/// The texts of a new course.
enum CourseTexts {
  static let configuration = """
    title: A new course
    author: Your Name
    bibliography: references.bib
    number-sections: true
    smart-punctuation: true
    navigation:
      - part: Foundations
        pages: [densities.md]
      - part: Flows
        pages: [flows.md]
    # Where the site will be; with it come a feed, a site map and canonical addresses.
    # base-url: https://example.org/course/
    footer: Made with Lectern.

    """

  static let index = """
    ---
    title: A new course
    subtitle: Two short lectures to replace by your own
    number-sections: false
    ---

    This page introduces the course. It is `index.md`; the list below follows the navigation in
    `lectern.yml`.

    """

  static let densities = """
    ---
    title: A density, bent
    description: What a smooth map does to a density, in one dimension.
    date: 2026-01-12
    ---

    Take a number $z$ from the standard normal distribution and let $x = f^{-1}(z)$ for a smooth,
    increasing map $f$. How likely is $x$? Probability is neither made nor lost, so a short interval
    keeps its share while its length changes by the slope of $f$.

    ## The rule {#sec-rule}

    ::: {#thm-slope}
    ## Change of variables
    If $f$ is increasing and differentiable, the density of $x$ is

    $$
    p_X(x) = p_Z(f(x)) \\, f'(x) .
    $$ {#eq-slope}
    :::

    [@rezende2015] use the same rule in many dimensions, where the slope becomes the determinant of a
    Jacobian.

    ## A look

    ```{swift}
    //| label: fig-density
    //| fig-cap: "The density of x, and draws from it."
    let f = Affine(scale: 0.8, shift: -0.5).then(Sinh())
    let p = Transformed(Normal(0, 1), by: f)
    Plot {
      Histogram(p.sample(2000), height: .density)
      Line(of: { x in p.density(x) }, over: -2...3)
    }
    ```

    A density integrates to one, which a cell can check:

    ```{swift}
    check(integral(over: -8...8) { x in p.density(x) }, equals: 1, within: 1e-8)
    ```

    ::: {#exr-bend}
    ## Another map

    Write the density of $x$ for $f = \\operatorname{arsinh}$ by @eq-slope.

    ```{swift}
    func bent(_ x: Double) -> Double {
      // BEGIN SOLUTION
      return Normal(0, 1).density(asinh(x)) / (1 + x * x).squareRoot()
      // END SOLUTION
    }
    ```

    ::: {.hint}
    The slope of $\\operatorname{arsinh}$ at $x$ is $1 / \\sqrt{1 + x^2}$.
    :::

    ```{swift}
    //| points: 2
    check(bent(0), equals: Normal(0, 1).density(0))
    // BEGIN HIDDEN TESTS
    check(integral(over: -400...400) { x in bent(x) }, equals: 1, within: 1e-6)
    // END HIDDEN TESTS
    ```
    :::

    At $x = 0$ it is `{swift} String(format: "%.3f", p.density(0))`, by @eq-slope (see @fig-density).

    """

  static let flows = """
    ---
    title: A flow, trained
    description: Four coupling layers learn the shape of two moons.
    date: 2026-01-19
    seed: 7
    ---

    The rule of @sec-rule needs a map whose slope is cheap to compute. A *coupling layer* keeps one
    half of its variables and bends the other half by what it saw of the first [@dinh2017].

    ```{swift}
    //| label: train
    let data = TwoMoons(noise: 0.1).sample(1000)
    let flow = Flow(base: StandardNormal(dimension: 2)) {
      for k in 0..<4 {
        Coupling(mask: .alternating(k), conditioner: MLP(hidden: [16, 16]))
      }
    }
    let history = fit(flow, to: data, steps: 150, optimizer: Adam(rate: 5e-3))
    ```

    ::: {.callout-note}
    Every number on this page was computed by the cell above it. Another `seed` in the front matter
    gives other draws.
    :::

    ```{swift}
    //| label: fig-moons
    //| fig-cap: "What the flow has learned, with some of the data."
    //| code-fold: true
    Plot {
      Heatmap(of: flow.density, over: -2...3, -1.5...2)
      Points(data[rows: 0..<200]).color(.orange)
    }
    .aspect(.equal)
    ```

    The loss is `{swift} String(format: "%.2f", history.finalLoss)` nats (@fig-moons).
    [The first lecture](densities.md#sec-rule) has the rule behind it, @thm-slope.

    """

  static let bibliography = """
    @inproceedings{rezende2015,
      author = {Rezende, Danilo Jimenez and Mohamed, Shakir},
      title = {Variational Inference with Normalizing Flows},
      booktitle = {International Conference on Machine Learning},
      year = {2015}
    }

    @inproceedings{dinh2017,
      author = {Dinh, Laurent and Sohl-Dickstein, Jascha and Bengio, Samy},
      title = {Density Estimation Using Real {NVP}},
      booktitle = {International Conference on Learning Representations},
      year = {2017}
    }

    """

  static let readme = """
    # A new course

    Notebooks in Markdown with formulas and cells of Swift, made into a site by Lectern.

    ```sh
    lectern preview .             # look at it while you write
    lectern render . -o Output    # write the site
    lectern check .               # check all cells without running them
    ```

    `lectern.yml` holds the title, the order of the pages and what else the site needs;
    `references.bib` the works that pages cite. This file is not a page.

    ## Publishing on GitHub

    Say in the repository's settings that its pages come from GitHub Actions, put your site's address
    into `lectern.yml` (`base-url`), and save this as `.github/workflows/publish.yml`. Write the
    address of the Lectern repository that you use in place of `OWNER/lectern`.

    ```yaml
    name: Publish
    on:
      push:
        branches: [main]
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency: pages
    jobs:
      publish:
        runs-on: ubuntu-latest
        container: swift:6.3-bookworm
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - uses: actions/checkout@v4
            with: {path: course}
          - uses: actions/checkout@v4
            with: {repository: OWNER/lectern, path: lectern}
          - uses: actions/cache@v4
            with:
              path: lectern/.build
              key: lectern-${{ hashFiles('lectern/Sources/**', 'lectern/Package.swift') }}
          - run: apt-get update && apt-get install -y make
          - run: make -C lectern build
          - run: lectern/.build/release/lectern render course -o Output --strict
          - uses: actions/upload-pages-artifact@v3
            with: {path: Output}
          - id: deployment
            uses: actions/deploy-pages@v4
    ```

    The workflow fails where a cell fails, a check doesn't hold or a link leads nowhere, and the site
    stays as it was.

    """
}
