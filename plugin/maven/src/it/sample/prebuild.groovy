import static java.nio.file.StandardCopyOption.REPLACE_EXISTING

import java.nio.file.Files

def sample = new File(basedir, '../../../../../sample-project').toPath()
def project = basedir.toPath()

Files.walk(sample).filter { !sample.relativize(it).startsWith('target') && !it.equals(sample) }.forEach {
    def copied = project.resolve(sample.relativize(it))
    if (Files.isDirectory(it)) {
        Files.createDirectories(copied)
    } else {
        Files.copy(it, copied, REPLACE_EXISTING)
    }
}
true
