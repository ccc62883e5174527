def log = new File(basedir, 'build.log').getText('UTF-8')
def end = log.substring(log.lastIndexOf('BUILD FAILURE'))
assert end.contains('ERROR national-') || end.contains('ERROR shenzhen-')
assert end.contains('mingzhang')
assert new File(basedir, 'target/mingzhang/report.json').text.contains('"verdict"')
assert new File(basedir, 'target/mingzhang/report.html').exists()
return true
