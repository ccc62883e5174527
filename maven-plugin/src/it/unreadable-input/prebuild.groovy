import org.mingzhang.maven.Examples

java.nio.file.Files.createDirectories(basedir.toPath().resolve('src/main/budget'))
new File(basedir, 'src/main/budget/empty.txt').createNewFile()
return true
