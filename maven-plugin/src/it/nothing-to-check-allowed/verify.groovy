assert new File(basedir, 'build.log').getText('UTF-8').contains('src/main/budget')
return true
