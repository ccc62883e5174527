import org.mingzhang.maven.Examples

Examples.withDefects(basedir.toPath().resolve('src/main/budget'))
Examples.page('build-step.zh-CN.md', basedir.toPath(), 'pom.xml', 'suppressions.yaml')
return true
