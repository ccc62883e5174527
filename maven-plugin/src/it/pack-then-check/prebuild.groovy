import org.mingzhang.maven.Examples

Examples.pack(basedir.toPath().resolve('example-pack/example'))
Examples.clean(basedir.toPath().resolve('departments/src/main/budget'))
return true
