def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('suppressions.yaml 第 2 行：缺少 reason')
assert log.contains('MojoExecutionException')
return true
