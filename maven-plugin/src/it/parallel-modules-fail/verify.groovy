def log = new File(basedir, 'build.log').getText('UTF-8')
def end = log.substring(log.lastIndexOf('BUILD FAILURE'))
['module-a', 'module-b'].each {
    def failed = end.substring(end.indexOf('on project ' + it))
    assert failed.contains('错误 national-identity-331 src/main/budget/预算.txt:92')
    assert failed.contains(new File(basedir, it + '/target/mingzhang/report.html').path)
}
return true
