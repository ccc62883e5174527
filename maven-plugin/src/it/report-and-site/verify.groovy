def page = new File(basedir, 'target/site/mingzhang-report.html').getText('UTF-8')
assert page.contains('national-identity-331')
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('mingzhang-report.html')
return true
