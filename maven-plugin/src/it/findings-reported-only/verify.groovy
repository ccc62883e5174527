def log = new File(basedir, 'build.log').getText('UTF-8')
def end = log.substring(log.lastIndexOf('BUILD SUCCESS'))
assert end.contains('ERROR national-identity-331 src/main/budget/预算.txt:92')
assert end.contains('what follows does not fail the build')
assert new File(basedir, 'target/mingzhang/report.json').text.contains('"REJECT"')
return true
