import java.util.zip.ZipFile

def project = new File(basedir, 'green-village')
def reports = new File(project, 'target/surefire-reports').listFiles().findAll { it.name.endsWith('.txt') }
assert reports.any { it.text.contains('Tests run: 10, Failures: 0, Errors: 0') }

new ZipFile(new File(project, 'target/green-village-pack-1.0.0.jar')).withCloseable { jar ->
    assert jar.getEntry('META-INF/mingzhang/green-village/pack.json') != null
    assert jar.getEntry('META-INF/mingzhang/green-village/cases/example.yaml') != null
    assert jar.entries().any { it.name.startsWith('org/mingzhang/rules/green_village/') && it.name.endsWith('.class') }
}
assert new File(project, 'schemas/cases.schema.json').exists()
assert new File(project, 'src/main/pack/rules/example.drl').text.contains('$c : Claim')
return true
