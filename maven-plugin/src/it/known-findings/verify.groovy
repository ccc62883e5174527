def log = new File(basedir, 'build.log').getText('UTF-8')
def baseline = new File(basedir, 'mingzhang-baseline.yaml').getText('UTF-8')
assert baseline.contains('document: src/main/budget/预算.txt')
assert baseline.contains('rule: national-identity-331')
assert !baseline.contains('national-performance-003')
assert log.contains('个问题，删去已改正的 0 个')
assert log =~ /通过 1，不通过 0，未能判定 0；豁免 1 个问题；存量 \d+ 个问题/
assert log.contains('suppressions.yaml 第 8 行：豁免已于 2020-01-01 到期，2 个问题重新计入')
assert log.contains('suppressions.yaml 第 12 行：豁免没有对应的问题，可以删除')
assert log.contains('none.yaml：文件不存在，请检查路径')
return true
