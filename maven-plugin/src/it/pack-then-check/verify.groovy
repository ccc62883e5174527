def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\d+ 条规则，\d+ 个案例，全部符合/
assert new File(basedir, 'example-pack/target/site/rules/index.html').exists()
assert new File(basedir, 'departments/target/mingzhang/report.json').getText('UTF-8').contains('"id" : "example"')
return true
