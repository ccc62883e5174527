def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('1 份文件没有变化，沿用以前的结果') == 1
def first = new File(basedir, 'target/mingzhang/report.json').bytes
assert first == new File(basedir, 'target/second/report.json').bytes
assert first == new File(basedir, 'target/without/report.json').bytes
return true
