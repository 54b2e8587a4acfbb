tasks.register<Exec>("continuityCheck") {
    group = "verification"
    description = "Checks the continuity manifests."
    commandLine("continuity", "check")
}
tasks.matching { it.name == "check" }.configureEach { dependsOn("continuityCheck") }
