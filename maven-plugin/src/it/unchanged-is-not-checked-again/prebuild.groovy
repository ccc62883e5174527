import org.mingzhang.maven.Examples

Examples.withDefects(basedir.toPath().resolve('src/main/budget'))
return true
