def report = new File(basedir, 'target/mingzhang/report.json').text
assert report.contains('src/main/budget/2024/预算.txt')
assert !report.contains('草稿')
assert !report.contains('note.md')
return true
