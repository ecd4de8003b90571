private struct H {}
func leak() -> H { H() } // error: private
