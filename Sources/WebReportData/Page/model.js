// The data of the page, and what leads from one part of it to another.

/** Reads what the report holds once; the lists stay as they are. */
const makeModel = (data) => {
  const model = { data, environment: 0, deployed: data.deployed ? makeDeployed(data.deployed) : null };
  model.resources = data.resources;
  model.findings = data.findings;
  model.requirements = data.requirements ? data.requirements.entries : [];
  model.byKey = new Map(model.resources.map((resource, place) => [resource.key, place]));
  model.byStack = new Map(model.resources.map((resource, place) => [resource.stack + "/" + resource.logicalId, place]));
  model.byRequirement = new Map(model.requirements.map((entry) => [entry.id, entry]));
  const seen = new Map();
  model.findings.forEach((finding, place) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    finding.anchor = finding.fingerprint + (times > 1 ? "-" + times : "");
    finding.place = place;
  });
  model.byAnchor = new Map(model.findings.map((finding) => [finding.anchor, finding]));
  model.nodes = new Map();
  data.environments.forEach((environment, number) => {
    for (const diagram of environment.diagrams) {
      for (const node of diagram.nodes) {
        for (const place of node.resources) {
          if (!model.nodes.has(place)) model.nodes.set(place, { environment: number, view: diagram.view, id: node.id });
        }
      }
    }
  });
  return model;
};

const environmentName = (environment) => (environment && environment.name) || "all stacks";

/** Whether something that names an environment, or none, is shown for the chosen one. */
const isOfEnvironment = (model, name) => {
  const chosen = model.data.environments[model.environment];
  return !chosen || name === undefined || name === null || name === chosen.name;
};

const resourceFragment = (resource) => "resource-" + encodeURIComponent(resource.key);
const findingFragment = (finding) => "finding-" + finding.anchor;
const requirementFragment = (id) => "requirement-" + encodeURIComponent(id);

/** What people call a resource: its construct without the stack, or its logical id. */
const resourceName = (resource) => {
  if (!resource.construct) return resource.logicalId;
  const path = resource.construct.replace(/\/Resource$/, "");
  const slash = path.indexOf("/");
  return slash < 0 ? path : path.slice(slash + 1);
};

const shortType = (type) => type.replace(/^AWS::/, "");
