import org.mingzhang.maven.Examples

['module-a', 'module-b'].each {
    Examples.withDefects(basedir.toPath().resolve(it).resolve('src/main/budget'))
}
return true
