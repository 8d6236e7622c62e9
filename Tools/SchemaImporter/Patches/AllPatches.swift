/// The corrections, one file a kind of mistake.
let allPatches: [SchemaPatch] = circularReferences + misplacedDependencies + misplacedFormats
