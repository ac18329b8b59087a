/** What the demonstration's speakers say in Portuguese. */
import type { Sentences } from './sentences-type.ts';

export const PORTUGUESE: Sentences = {
  narratives: {
    1: [
      'Em {state}, o Conselho das Garças reúne-se no primeiro dia de cada estação e lê o que os ministérios lhe enviam.',
      'O Escritório dos Lampiões mantém uma só lista de tarefas, e cada ministério risca as suas.',
      'Dois assentos do conselho são da Guilda dos Barqueiros, que vê primeiro os viajantes.',
      'O conselho não tem orçamento próprio; o Ministério das Marés empresta-lhe uma sala e dois escrivães.',
      'A cada dois anos a Torre das Contas relê o plano e diz o que não foi feito.',
      'Cada província de {state} envia um mensageiro, que leva as respostas para casa.',
    ],
    2: [
      'Os tribunais de {state} perguntam primeiro se foi mostrado um lampião falso e só depois o que a vítima aceitou.',
      'Os juízes leem a lista de formas como exemplos, embora a decisão das Salinas tenha deixado isso em aberto.',
      'A uma criança nunca se pergunta pelo consentimento; a Lei dos Lampiões o diz em uma linha.',
      'O trabalho nas salinas foi nomeado na lei depois da Noite das Barcas Vazias.',
      'O texto antigo contava só as viagens por água; o novo conta também a estrada.',
      'O aliciamento com barcas cantoras é novo, e a Guilda dos Barqueiros foi a primeira a contá-lo.',
    ],
    3: [
      'Em {state}, uma vítima pode ficar noventa noites na Casa de Repouso, digam o que disserem seus papéis.',
      'O Escritório dos Lampiões paga a balsa de volta e manda alguém junto quando a vítima pede.',
      'O fundo dos Sete Sinos foi criado por lei e pagou suas primeiras somas dois invernos depois.',
      'Os cônsules de {state} levam um livrinho de perguntas e tocam o Sino da Noite se duas respostas forem sim.',
      'As crianças são recebidas pelas Guardiãs do Jardim, e ninguém mais pode interrogá-las.',
      'Quem aprende a tecer ou a consertar barcas na Casa de Repouso recebe ajuda para encontrar trabalho.',
    ],
  },
  details: [
    'Participam a Guilda dos Barqueiros e as Guardiãs do Jardim.',
    'Combina-se a cada primavera na Sala das Garças.',
    'Por ora só nos portos; depois, nas colinas.',
    'O Ministério das Marés coordena, e a coordenação muda a cada três anos.',
  ],
  measures: [
    'A Casa de Repouso abre suas portas de dia e de noite.',
    'O Sino da Noite responde em três línguas, e uma Guardiã do Jardim chega em uma hora.',
    'A Lei dos Lampiões a concede desde a primeira conversa.',
    'É prestada nos portos; de outros lugares, a balsa leva a vítima até lá.',
  ],
  agreements: [
    'Os dois faróis avisam um ao outro de cada barca que chega sem nome.',
    'Cada parte recebe seus nacionais no cais e paga a balsa.',
  ],
  penalties: [
    'De quatro a nove invernos na Torre de Pedra.',
    'Até sete invernos; um terço a mais se a vítima for criança.',
    'De dois a seis invernos e a perda da barca.',
  ],
  cells: [
    'Lampiões acesos na estrada noturna',
    'Conversas sob o sino do mercado',
    'Um livro de rotas comum aos barqueiros',
    'Cartas que as Guardiãs do Jardim respondem',
  ],
  units: ['lampiões', 'sinos', 'travessias'],
  definitions: [
    'Conta-se quando o Sino da Noite tocou, tenha havido ou não um caso.',
    'Só quem chegou por água; cada travessia conta uma vez.',
  ],
  notes: [
    'A Sala das Garças dá apenas o mês.',
    'Duas páginas do registro estavam molhadas e não puderam ser lidas.',
    'O Ministério das Marés e o Escritório dos Lampiões deram datas diferentes; esta é a posterior.',
  ],
  corrections: [
    'A primeira resposta usou a linha errada do Livro das Marés.',
    'Corrigido depois que o Escritório dos Lampiões contou de novo.',
  ],
  withdrawals: [
    'Retira-se: a resposta tratava da balsa e não das vítimas.',
    'Retira-se: a Sala das Garças ainda está lendo os números.',
  ],
  mechanisms: ['Conselho das Garças', 'Escritório dos Lampiões', 'Plano dos Sete Sinos', 'Guarda dos Cais'],
  plan: 'Plano dos Sete Sinos',
  ministry: 'Ministério das Marés',
  law: 'Lei dos Lampiões {number} de {state}',
  article: 'art. {number}',
  agreement: 'Acordo {number} dos Faróis',
  agreementType: 'acordo de faróis',
  report: 'O que as garças viram, {year}',
};
