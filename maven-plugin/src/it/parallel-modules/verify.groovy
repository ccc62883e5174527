def log = new File(basedir, 'build.log').getText('UTF-8')
def end = log.substring(log.lastIndexOf('BUILD SUCCESS'))
def places = ['module-a', 'module-b', 'module-c'].collect { end.indexOf('明账 ' + it) }
assert places.every { it > 0 }
assert places == places.sort(false)
assert end.contains('错误 national-identity-331 src/main/budget/预算.txt:92')
def report = new File(basedir, 'target/mingzhang-aggregate/report.json').getText('UTF-8')
['module-a', 'module-b', 'module-c'].each {
    assert report.contains('"source" : "' + it + '/src/main/budget/预算.txt"')
    assert report.contains('"file" : "' + it + '/src/main/budget/预算.txt"')
}
assert log.contains('检查了 3 份文件：通过 0，不通过 3')
return true
