/** What the demonstration's speakers say in Spanish. */
import type { Sentences } from './sentences-type.ts';

export const SPANISH: Sentences = {
  narratives: {
    1: [
      'En {state} el Consejo de las Garzas se reúne el primer día de cada estación y lee lo que le envían los ministerios.',
      'La Oficina de los Faroles lleva una sola lista de tareas y cada ministerio tacha las suyas.',
      'Dos asientos del consejo son del Gremio de Barqueros, que ve primero a los viajeros.',
      'El consejo no tiene presupuesto propio; el Ministerio de las Mareas le presta una sala y dos escribientes.',
      'Cada dos años la Torre de Cuentas relee el plan y dice qué quedó sin hacer.',
      'Cada provincia de {state} envía un mensajero, que lleva las respuestas a casa.',
    ],
    2: [
      'Los tribunales de {state} preguntan primero si se mostró un farol falso y solo después qué aceptó la víctima.',
      'Los jueces leen la lista de formas como ejemplos, aunque la sentencia de las Salinas lo dejó abierto.',
      'A una niña o un niño nunca se le pregunta por el consentimiento; la Ley de los Faroles lo dice en una línea.',
      'El trabajo en las salinas se nombró en la ley tras la Noche de las Barcas Vacías.',
      'El texto antiguo contaba solo los viajes por agua; el nuevo cuenta también el camino.',
      'La captación con barcas cantoras es nueva y el Gremio de Barqueros fue el primero en contarla.',
    ],
    3: [
      'En {state} una víctima puede quedarse noventa noches en la Casa de Descanso, digan lo que digan sus papeles.',
      'La Oficina de los Faroles paga el transbordador de vuelta y envía a alguien si la víctima lo pide.',
      'El fondo de las Siete Campanas se creó por ley y pagó sus primeras sumas dos inviernos después.',
      'Los cónsules de {state} llevan un librito de preguntas y tocan la Campana de Noche si dos respuestas son sí.',
      'A los niños los reciben las Guardianas del Jardín y nadie más puede interrogarlos.',
      'Quien aprende a tejer o a reparar barcas en la Casa de Descanso recibe ayuda para encontrar trabajo.',
    ],
  },
  details: [
    'Participan el Gremio de Barqueros y las Guardianas del Jardín.',
    'Se acuerda cada primavera en la Sala de las Garzas.',
    'Por ahora solo en los puertos; después, en las colinas.',
    'Dirige el Ministerio de las Mareas y la dirección cambia cada tres años.',
  ],
  measures: [
    'La Casa de Descanso abre sus puertas de día y de noche.',
    'La Campana de Noche responde en tres lenguas y una Guardiana del Jardín llega en una hora.',
    'La Ley de los Faroles la concede desde la primera conversación.',
    'Se presta en los puertos; desde otros lugares, el transbordador lleva allí a la víctima.',
  ],
  agreements: [
    'Los dos faros se avisan de cada barca que llega sin nombre.',
    'Cada parte recibe a sus nacionales en el muelle y paga el transbordador.',
  ],
  penalties: [
    'De cuatro a nueve inviernos en la Torre de Piedra.',
    'Hasta siete inviernos; un tercio más si la víctima es una niña o un niño.',
    'De dos a seis inviernos y la pérdida de la barca.',
  ],
  cells: [
    'Faroles encendidos en el camino nocturno',
    'Charlas bajo la campana del mercado',
    'Un libro de rutas común a los barqueros',
    'Cartas que responden las Guardianas del Jardín',
  ],
  units: ['faroles', 'campanas', 'travesías'],
  definitions: [
    'Se cuenta cuando sonó la Campana de Noche, haya habido o no un caso.',
    'Solo quienes llegaron por agua; cada travesía cuenta una vez.',
  ],
  notes: [
    'La Sala de las Garzas solo da el mes.',
    'Dos páginas del registro estaban mojadas y no se pudieron leer.',
    'El Ministerio de las Mareas y la Oficina de los Faroles dieron fechas distintas; esta es la posterior.',
  ],
  corrections: [
    'La primera respuesta tomó una línea equivocada del Libro de las Mareas.',
    'Corregido después de que la Oficina de los Faroles volviera a contar.',
  ],
  withdrawals: [
    'Se retira: la respuesta trataba del transbordador y no de las víctimas.',
    'Se retira: la Sala de las Garzas aún está leyendo las cifras.',
  ],
  mechanisms: [
    'Consejo de las Garzas',
    'Oficina de los Faroles',
    'Plan de las Siete Campanas',
    'Guardián de los Muelles',
  ],
  plan: 'Plan de las Siete Campanas',
  ministry: 'Ministerio de las Mareas',
  law: 'Ley de los Faroles {number} de {state}',
  article: 'art. {number}',
  agreement: 'Acuerdo {number} de los Faros',
  agreementType: 'acuerdo de faros',
  report: 'Lo que vieron las garzas, {year}',
};
