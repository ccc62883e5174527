import org.mingzhang.maven.Examples

Examples.clean(basedir.toPath().resolve('src/main/budget'))
return true
