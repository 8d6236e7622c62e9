/// The objects of Kubernetes itself: `Kubernetes.Deployment`.
public enum Kubernetes {}
/// The objects of the service mesh: `Istio.VirtualService`.
public enum Istio {}
/// What deploys from Git: `ArgoCD.Application`.
public enum ArgoCD {}
/// Canary releases with analysis: `ArgoRollouts.Rollout`.
public enum ArgoRollouts {}
/// Backups of objects and volumes: `Velero.Schedule`.
public enum Velero {}
/// Nodes on demand: `Karpenter.NodePool`.
public enum Karpenter {}
/// Secrets that stay in AWS Secrets Manager: `ExternalSecrets.ExternalSecret`.
public enum ExternalSecrets {}
/// Secrets mounted as files by the CSI driver: `SecretsStore.SecretProviderClass`.
public enum SecretsStore {}
