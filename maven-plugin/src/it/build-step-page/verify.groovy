def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('1 finding:')
assert log.contains('national-identity-136 src/main/budget/预算.txt:440')
assert !log.contains(' national-identity-331 src/main/budget/预算.txt:92')
assert new File(basedir, 'mingzhang-baseline.yaml').exists()
assert new File(basedir, 'target/mingzhang/report.json').getText('UTF-8').contains('"verdict" : "ACCEPT"')
return true
