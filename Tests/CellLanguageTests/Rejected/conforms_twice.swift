protocol Named {}
extension Int: Named {}
extension Int: Named {} // error: twice
