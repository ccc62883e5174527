def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('中华人民共和国预算法')
assert log =~ /共 \d{3} 条规则/
assert log.contains('mingzhang.failOn')
assert log.contains('没有规则“no-such-rule”')
return true
