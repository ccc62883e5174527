assert new File(basedir, 'target/mingzhang/report.json').text.contains('"REJECT"')
return true
