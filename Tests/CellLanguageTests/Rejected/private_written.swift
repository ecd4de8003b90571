class Account {
  private var balance = 0.0
}
let account = Account()
account.balance = 100  // error: private
