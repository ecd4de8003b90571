enum En { case e((Int, Int)) }
print(En.e((1, 2)))
print([En.e((3, 4))], Optional(En.e((5, 6))) as Any)
