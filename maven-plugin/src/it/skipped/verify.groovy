assert !new File(basedir, 'target/mingzhang').exists()
return true
