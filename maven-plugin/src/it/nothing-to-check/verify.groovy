def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('没有可检查的文件：请把文件放在 src/main/budget')
assert log.contains('MojoExecutionException')
return true
