assert new File(basedir, 'target/mingzhang/report.json').exists()
assert new File(basedir, 'target/mingzhang/report.sarif').exists()
assert new File(basedir, 'target/mingzhang/report.junit.xml').exists()
return true
