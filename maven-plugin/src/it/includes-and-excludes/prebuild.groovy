import org.mingzhang.maven.Examples

Examples.clean(basedir.toPath().resolve('src/main/budget/2024'))
Examples.withDefects(basedir.toPath().resolve('src/main/budget/草稿'))
new File(basedir, 'src/main/budget/note.md').text = '# no disclosure'
return true
