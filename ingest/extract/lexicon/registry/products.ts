// Models, chips and services known by name.

export const PRODUCTS = `
ChatGPT
GPT-3
GPT-3.5
GPT-4
GPT-4o
GPT-5
DALL-E
Sora?
Codex?
Claude?
Gemini?
Gemma?
Llama?; LLaMA; Llama 2; Llama 3; Llama 4
Mistral Large
Mistral Medium
Mistral Small
Mistral 7B
Mixtral
Le Chat
Codestral
Magistral
Voxtral
Pixtral
DeepSeek-R1; DeepSeek R1; R1?
DeepSeek-V3; DeepSeek V3
Qwen
Ernie Bot
Kimi?
Grok
Copilot?; Microsoft Copilot; GitHub Copilot
Stable Diffusion
Midjourney V6
FLUX.1; Flux.1
Luminous?
PhariaAI; Pharia
OpenEuroLLM
Teuken-7B; Teuken
Apertus
EuroLLM
Lucie?
Poro?
Bloom?
Falcon?
AlphaFold
AlphaGo
BERT?
Whisper?
Stable Audio
H100; Nvidia H100
H200; Nvidia H200
B200; Nvidia B200
GB200; Nvidia GB200
GB300; Nvidia GB300
A100; Nvidia A100
H20; Nvidia H20
Blackwell?; Nvidia Blackwell
Hopper?
Grace Hopper
CUDA
MI300; MI300X
Trainium
Inferentia
Stargate
Cybertruck
Android
Windows
Kubernetes
PyTorch
TensorFlow
Mistral Compute
Devstral
Ministral
Mathstral
Mistral OCR
Mistral NeMo; Mistral Nemo
Mistral Code
GPT-4.5
GPT-2
gpt-oss
o1?
Veo?
NotebookLM
Claude Code
FLUX.2; Flux.2; FLUX.1 Kontext
HX-2
CA-1 Europa
Vera Rubin; Nvidia Vera Rubin
DGX; Nvidia DGX; DGX Cloud; DGX Spark
HGX; Nvidia HGX
InfiniBand
NVLink
Nvidia Omniverse; Omniverse
Nvidia Jetson
Rhea1
Gaudi 3; Intel Gaudi
MI325X
MI350; MI355X
Ascend 910B; Ascend 910C
HammerHAI
Agentforce
watsonx; Watsonx
Azure OpenAI Service
Microsoft 365; Office 365
OpenDesk; openDesk
Eurofighter
FCAS; Future Combat Air System
Ariane 6
Starlink
Falcon 9
Bielik
PLLuM
GPT-NL
GPT-SW3
Soofi; SOOFI
Kyutai Moshi; Moshi
SmolLM
`;
