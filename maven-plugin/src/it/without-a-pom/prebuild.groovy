import org.mingzhang.maven.Examples

Examples.withDefects(basedir.toPath().resolve('documents'))
return true
