def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Not everything could be checked')
assert log.contains('src/main/budget/empty.txt')
assert log.contains('MojoExecutionException')
return true
