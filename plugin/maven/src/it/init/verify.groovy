def log = new File(basedir, 'build.log').text

// Without a POM it writes an example that passes.
assert log.contains('\nwrote continuity/orders.yaml: an example of one function to edit\n')
assert log.contains('\nnext: mvn io.continuitylint:continuity-maven-plugin:check\n')
assert log.contains('0 errors, 0 warnings')

// What another tool knows is added to it, and nothing is overwritten.
assert log.contains('\nwrote continuity/from-compose.yaml: 1 candidate for a function and 3 components, taken over from compose.yaml\n')
assert log.contains('\nwrote continuity/from-backstage.yaml: 1 candidate for a function and 3 components, taken over from catalog-info.yaml\n')
assert log.contains('\ncontinuity/policy.yaml was there and was left as it is\n')
assert new File(basedir, 'continuity/from-compose.yaml').text.contains('needs: [db]')

// An empty value names no file; a run that finds everything there says so.
assert log.contains('\nnothing was written\n')

assert log.contains('from: there is no file compose.yml')
assert log.contains('did you mean compose.yaml?')
assert log.contains('It is set in <from> in the POM or with -Dcontinuity.from')

// Editors find the schema that the first lines name.
assert log.contains('\nwrote continuity/manifest.schema.json: what editors complete and check manifests by\n')
assert new File(basedir, 'continuity/orders.yaml').text.startsWith('# yaml-language-server: $schema=manifest.schema.json\n')
