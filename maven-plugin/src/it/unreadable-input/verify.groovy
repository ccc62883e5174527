def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Not everything could be checked')
assert log.contains('empty.txt')
return true
