// Measures the flow library; every result is one line of JSON.
//
//   flows-bench                 times of all cases
//   flows-bench CASE…           times of some cases
//   flows-bench quality         divergences of trained flows
//   flows-bench peak            the speed of a large matrix product
//
// FLOWS_THREADS says how many threads there are. The cases are those of the files beside, in PyTorch
// and JAX: the same models, sizes and Adam constants, in Float64.

import Flows

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "quality" {
  let seed = arguments.dropFirst().first.flatMap { Int($0) } ?? 1
  for flow in Quality.flows {
    for (density, isStandardized) in Quality.densities {
      let found = flow.divergence(from: density, isStandardized: isStandardized, seed: seed)
      print(
        "{\"flow\": \"\(flow.name)\", \"density\": \"\(density)\", \"kl\": \(found.value), "
          + "\"error\": \(found.error)}")
    }
  }
} else if arguments.first == "peak" {
  print("{\"gigaflops\": \(Benchmark.peak)}")
} else {
  for benchmark in Benchmark.all where arguments.isEmpty || arguments.contains(benchmark.name) {
    let time = benchmark.run()
    print(
      "{\"library\": \"flows\", \"case\": \"\(benchmark.name)\", \"threads\": "
        + "\(Parallel.threadCount), \"min_ms\": \(time.least), \"median_ms\": \(time.median), "
        + "\"cpu_ms\": \(time.processor), \"note\": \"\(time.note)\"}")
  }
}
