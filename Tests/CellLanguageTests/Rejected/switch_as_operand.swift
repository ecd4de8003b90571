var u = 1
u += switch u {  // error: may only be used
case 1: 5
default: 2
}
