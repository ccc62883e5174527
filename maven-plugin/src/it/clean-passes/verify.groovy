def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('检查了 1 份文件：通过 1，不通过 0')
assert new File(basedir, 'target/mingzhang/report.json').text.contains('"source" : "src/main/budget/预算.txt"')
assert new File(basedir, 'target/mingzhang/report.sarif').text.contains('"uri":"./src/main/budget/') ||
        new File(basedir, 'target/mingzhang/report.sarif').text.contains('"uri" : "./src/main/budget/')
assert new File(basedir, 'target/mingzhang/report.junit.xml').exists()
return true
