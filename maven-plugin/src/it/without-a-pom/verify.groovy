def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('错误 national-identity-331 documents/预算.txt:92')
assert new File(basedir, 'target/mingzhang/report.html').exists()
assert new File(basedir, 'target/mingzhang-cache/checked').isDirectory()
return true
