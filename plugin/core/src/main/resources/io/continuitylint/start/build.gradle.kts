plugins {
    id("io.continuitylint") version "@version@"
}
