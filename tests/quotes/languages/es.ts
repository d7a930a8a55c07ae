import type { Case } from '../cases.ts';

export const cases: Case[] = [
  [
    'dijo después',
    '«El ferri volverá en primavera», dijo Lucas Ferrer.',
    ['Lucas Ferrer: El ferri volverá en primavera'],
  ],
  ['nombre antes del verbo', '«El puente está listo», Nuria Salas afirmó.', ['Nuria Salas: El puente está listo']],
  ['dos puntos', 'Elena Castro señaló: «Habrá agua para todos».', ['Elena Castro: Habrá agua para todos']],
  [
    'dos puntos y cargo',
    'El alcalde Pablo Rivas declaró: «No tocaremos el parque».',
    ['Pablo Rivas: No tocaremos el parque'],
  ],
  ['según', 'Según Lucas Ferrer, «el pescado escasea cada año».', ['Lucas Ferrer: el pescado escasea cada año']],
  [
    'en palabras de',
    'En palabras de Nuria Salas, «la carretera abrirá en mayo».',
    ['Nuria Salas: la carretera abrirá en mayo'],
  ],
  [
    'que y comillas',
    'Marta Olmedo explicó que «la fiebre baja sola en dos días».',
    ['Marta Olmedo: la fiebre baja sola en dos días'],
  ],
  [
    'partida por la atribución',
    '«El tranvía hace falta», opina Enrique Soler, «pero no en esta calle».',
    ['Enrique Soler: El tranvía hace falta / pero no en esta calle'],
  ],
  [
    'inciso con rayas dentro de las comillas',
    '«La presa aguantará —aseguró Pablo Rivas—. La hemos revisado».',
    ['Pablo Rivas: La presa aguantará / La hemos revisado'],
  ],
  [
    'raya de diálogo',
    '—El ferri volverá —prometió Lucas Ferrer—. Pero no antes de mayo.',
    ['Lucas Ferrer: El ferri volverá / Pero no antes de mayo.'],
  ],
  [
    'raya de diálogo, al final',
    '—Los niños tienen frío —contó la maestra Clara Duarte.',
    ['Clara Duarte: Los niños tienen frío'],
  ],
  ['él', 'El capitán Iván Quiroga subió a cubierta. «El hielo aguanta», dijo él.', ['Iván Quiroga: El hielo aguanta']],
  [
    'ella',
    'La maestra Clara Duarte cerró la puerta. «Los niños tienen frío», añadió ella.',
    ['Clara Duarte: Los niños tienen frío'],
  ],
  [
    'dos personas y un pronombre',
    'La alcaldesa Elena Castro discutía con el capitán Iván Quiroga. «El dinero existe», insistió ella.',
    ['Elena Castro: El dinero existe'],
  ],
  [
    'solo el apellido',
    'El economista Enrique Soler está en contra.\n«Hay que contar los minutos», añadió Soler.',
    ['Enrique Soler: Hay que contar los minutos'],
  ],
  [
    'señora',
    'Elena Castro presentó las cuentas.\n«Nada está oculto», aseguró la señora Castro.',
    ['Elena Castro: Nada está oculto'],
  ],
  [
    'cargo en lugar del nombre',
    'El cirujano Marcos Aguirre nos recibió temprano.\n«La operación fue tranquila», aseguró el médico.',
    ['Marcos Aguirre: La operación fue tranquila'],
  ],
  [
    'la investigadora',
    'Nuria Salas estudia el río desde hace treinta años.\n«Ha cambiado tres veces», contó la investigadora.',
    ['Nuria Salas: Ha cambiado tres veces'],
  ],
  [
    'cargo después del nombre',
    '«Los vuelos están cancelados», anunció Sofía Reyes, portavoz del aeropuerto.',
    ['Sofía Reyes: Los vuelos están cancelados'],
  ],
  ['cargo antes del nombre', '«El pan no faltará», aseguró el panadero Tomás Gil.', ['Tomás Gil: El pan no faltará']],
  [
    'cargo sin nombre',
    '«No hubo incendio», precisó un portavoz del puerto.',
    ['un portavoz del puerto: No hubo incendio'],
  ],
  [
    'comillas inglesas',
    '“Nadie preguntó a los pescadores”, lamenta Lucas Ferrer.',
    ['Lucas Ferrer: Nadie preguntó a los pescadores'],
  ],
  [
    'comillas rectas',
    '"Nadie preguntó a los pescadores", lamenta Lucas Ferrer.',
    ['Lucas Ferrer: Nadie preguntó a los pescadores'],
  ],
  [
    'comillas anidadas',
    '«El diario “La Orilla” lo publicó en invierno», recuerda Enrique Soler.',
    ['Enrique Soler: El diario “La Orilla” lo publicó en invierno'],
  ],
  ['pregunta', '«¿Quién pagará?», preguntó Clara Duarte.', ['Clara Duarte: ¿Quién pagará?']],
  ['exclamación', '«¡Vuelvan!», gritó Iván Quiroga.', ['Iván Quiroga: ¡Vuelvan!']],
  [
    'hablan dos',
    '«Estamos esperando», dijo Lucas Ferrer. «Nosotros ya no», respondió Clara Duarte.',
    ['Lucas Ferrer: Estamos esperando', 'Clara Duarte: Nosotros ya no'],
  ],
  [
    'sigue después',
    '«El hielo aguanta», dijo Iván Quiroga. «Mañana lo miraremos otra vez».',
    ['Iván Quiroga: El hielo aguanta', 'Iván Quiroga: Mañana lo miraremos otra vez'],
  ],
  [
    'varios párrafos',
    '«El río ha cambiado.\nLo vemos cada día», relató Nuria Salas.',
    ['Nuria Salas: El río ha cambiado. / Lo vemos cada día'],
  ],
  [
    'párrafo anterior',
    'Elena Castro ha precisado:\n«El parque seguirá abierto».',
    ['Elena Castro: El parque seguirá abierto'],
  ],
  [
    'así lo dijo',
    '«Los trenes saldrán con retraso». Así lo anunció el jefe de estación Raúl Medina.',
    ['Raúl Medina: Los trenes saldrán con retraso'],
  ],
  [
    'ha asegurado',
    'Tomás Gil ha asegurado: «No subiremos el precio este año».',
    ['Tomás Gil: No subiremos el precio este año'],
  ],
  [
    'ministerio',
    'El Ministerio de Transportes informó: «La carretera cerrará una semana».',
    ['Ministerio de Transportes: La carretera cerrará una semana'],
  ],
  ['inicial', '«El presupuesto está firmado», confirmó P. Rivas.', ['P. Rivas: El presupuesto está firmado']],
  ['dos apellidos', '«La cosecha será corta», advierte Ana Vega Luna.', ['Ana Vega Luna: La cosecha será corta']],
  ['partícula', '«La cosecha será corta», advierte Julio de la Peña.', ['Julio de la Peña: La cosecha será corta']],
  ['título de película', 'La película «El largo invierno» se estrena el viernes.', []],
  ['título de diario', 'El artículo salió en el diario «La Orilla».', []],
  ['lema', 'La fiesta tiene por lema «Un río limpio».', []],
  ['término', 'A eso lo llaman una «hora tranquila» en el colegio.', []],
  [
    'equipo y después palabras',
    'El equipo «La Ola» perdió. «Estábamos cansados», reconoció el entrenador Diego Collado.',
    ['Diego Collado: Estábamos cansados'],
  ],
  ['no se nombra a nadie', '«¡Atención, las puertas se cierran!»', ['?: ¡Atención, las puertas se cierran!']],
  [
    'entrevista, preguntas en negrita',
    '# Entrevista\nEntrevista con el historiador Enrique Soler.\n**¿Cuándo cree usted que se hiela el río?**\nEn diciembre. Yo lo vi helarse en noviembre.\n**¿Y qué hará usted después?**\nEsperaremos.',
    [
      'Q ?: ¿Cuándo cree usted que se hiela el río?',
      'A Enrique Soler: En diciembre. Yo lo vi helarse en noviembre.',
      'Q ?: ¿Y qué hará usted después?',
      'A Enrique Soler: Esperaremos.',
    ],
  ],
  [
    'entrevista, pregunta y respuesta',
    'Entrevista con Clara Duarte.\nPregunta: ¿Volverá?\nRespuesta: Sí, en primavera.\nPregunta: ¿Sola?\nRespuesta: Con mi hija.',
    ['Q ?: ¿Volverá?', 'A Clara Duarte: Sí, en primavera.', 'Q ?: ¿Sola?', 'A Clara Duarte: Con mi hija.'],
  ],
  [
    'un apellido con partículas de otra lengua',
    '«La obra empezará en mayo», dijo Clara von der Tann.',
    ['Clara von der Tann: La obra empezará en mayo'],
  ],
  [
    'sin sujeto: habla quien se acaba de nombrar',
    'Carla Rueda volvió con treinta años. La noche, según cuenta, “empieza en mayo y no se va”.\n“Leí cuatro libros”, recuerda.',
    ['Carla Rueda: empieza en mayo y no se va', 'Carla Rueda: Leí cuatro libros'],
  ],
  [
    'sin sujeto, después de otra persona',
    'Carla Rueda dijo: “Leí cuatro libros”.\nSu jefe, el vicecomodoro Hernán Paz, la define como “la mejor observadora que tuvimos”. “No se quejó nunca”, agrega.',
    ['Carla Rueda: Leí cuatro libros', 'Hernán Paz: la mejor observadora que tuvimos', 'Hernán Paz: No se quejó nunca'],
  ],
  [
    'pregunta antes de la respuesta',
    'Hoy Carla Rueda trabaja en el puerto. ¿Volvería? “Mañana mismo iría”, responde.',
    ['Carla Rueda: Mañana mismo iría'],
  ],
  [
    'cargo y nombre en aposición',
    '“Es un gran esfuerzo”, ha afirmado la ministra de Pesca, Elena Norte, en rueda de prensa.',
    ['Elena Norte: Es un gran esfuerzo'],
  ],
  [
    'el portavoz de una plataforma',
    '“No nos han llamado”, dijo Julián Cebrián, portavoz de la plataforma Río Vivo. Según el portavoz, el plan es “un traje hecho a medida”.',
    ['Julián Cebrián: No nos han llamado', 'Julián Cebrián: un traje hecho a medida'],
  ],
  [
    'lo que dice otro no es de quien se habla',
    'Elena Norte cerró el acto. Añadió que el puerto “no aceptará más barcos de noche”.',
    ['Elena Norte: no aceptará más barcos de noche'],
  ],
  [
    'según sus cálculos',
    'En la sala entran, según sus cálculos, “cuatro llantos y un portazo al día”.',
    ['?: cuatro llantos y un portazo al día'],
  ],
  [
    'el informe de una casa',
    'De acuerdo con un informe de la consultora Puertos y Mares, la ley “duplicaría la capacidad de carga”.',
    ['Puertos y Mares: duplicaría la capacidad de carga'],
  ],
  [
    'sin sujeto: ni un cuerpo de la frase anterior ni un lugar hablan',
    'El alcalde Juan Rueda ha pedido prudencia porque la Guardia Costera continúa buscando. “Queremos confiar en que aparezcan”, ha señalado.\nEl viento sopla en Los Llanos. “Es un incendio raro”, ha insistido el alcalde.',
    ['Juan Rueda: Queremos confiar en que aparezcan', 'Juan Rueda: Es un incendio raro'],
  ],
  [
    'así ha resumido',
    '“Es una jornada trágica para el puerto”. Así ha resumido el consejero de Pesca, Antonio Lara, el temporal.',
    ['Antonio Lara: Es una jornada trágica para el puerto'],
  ],
  [
    'con esas palabras',
    '“Es una desgracia y un horror”. Con esas palabras ha descrito Elena Norte el temporal.',
    ['Elena Norte: Es una desgracia y un horror'],
  ],
  [
    'un cargo de otro lugar es otra persona',
    'El presidente de la Junta, Luis Gascón, calló. El presidente del Consejo aseguró que el plan “no cuesta nada a nadie”.',
    ['El presidente del Consejo: no cuesta nada a nadie'],
  ],
  [
    'el cargo en el titular, el nombre después',
    '“Fuimos puerta por puerta”, asegura el alcalde de Bera.\nEl alcalde de Bera, Ángel Collado, llora. “No dormimos”, relató.',
    ['Ángel Collado: Fuimos puerta por puerta', 'Ángel Collado: No dormimos'],
  ],
  [
    'el cuerpo delante del nombre no es parte de él',
    'El juez del Tribunal Mayor Ángel Roldán cerró el caso. “No hay prueba alguna”, escribe Roldán.',
    ['Ángel Roldán: No hay prueba alguna'],
  ],
  [
    'a judge is not named after his court, and “the judge” is he',
    'El juez del Tribunal Provincial Óscar Vidal citó ayer al fiscal del puerto, Ramón Soler.\n“El muelle se cerró sin permiso de nadie en la ciudad”, apunta el juez.',
    ['Óscar Vidal (juez del Tribunal Provincial): El muelle se cerró sin permiso de nadie en la ciudad'],
  ],
  [
    'a role before the comma of a name',
    '“Es el peor de los sitios”, resume el alcalde de Vallehondo, Ramón Soler Camacho. La zona es abrupta.',
    ['Ramón Soler Camacho (alcalde de Vallehondo): Es el peor de los sitios'],
  ],
  [
    'esta vecina y la vecina son una',
    'Una vecina de la plaza comenta que el ruido no cesa. “No hay ningún control de coches ni de personas”, insiste esta vecina.\n“Les dan igual los vecinos y los visitantes del barrio”, asegura la vecina.',
    [
      'esta vecina: No hay ningún control de coches ni de personas',
      'esta vecina: Les dan igual los vecinos y los visitantes del barrio',
    ],
  ],
  [
    'dos apellidos, y después el primero',
    'Javier Urdaneta Sanz habló en el pasillo. “No se puede gobernar contra el campo”, zanjó Urdaneta.',
    ['Javier Urdaneta Sanz: No se puede gobernar contra el campo'],
  ],
  [
    'un cargo largo en aposición',
    '“Hoy gana el río”, proclamó la vicepresidenta tercera y ministra para la Transición Marítima, Rosalía Belmar.',
    ['Rosalía Belmar: Hoy gana el río'],
  ],
  [
    'una de las rescatadas por su nombre',
    '“Están bien”, informó el sargento Gonzalo Iriarte. Una de las mujeres, Aitana Robles, dio las gracias al puerto. “Nos han traído caldo y mantas”, dijo entre risas.',
    ['Gonzalo Iriarte: Están bien', 'Aitana Robles: Nos han traído caldo y mantas'],
  ],
  [
    'un verbo de ninguna lista, y otra frase suya',
    'El alcalde, Fermín de la Cruz, fue profesor. “Gastábamos mucho en iluminar a los gatos”, refunfuña. “Un disparate”.',
    ['Fermín de la Cruz: Gastábamos mucho en iluminar a los gatos', 'Fermín de la Cruz: Un disparate'],
  ],
  [
    'un cargo para quien aún no tenía ninguno',
    '“Nunca había vivido algo así”, admitió Unai Echevarri. El capitán del Aldama marcó en el descuento. “Le pegué con el alma”, relató.',
    ['Unai Echevarri: Nunca había vivido algo así', 'Unai Echevarri: Le pegué con el alma'],
  ],
  [
    'un nombre solo con su edad, y una amiga',
    'El doctor Adrián Cuesta pide prudencia. Hugo, de 16 años, espera en la puerta. “Sin esto no aguanto las clases”, dice. Su amiga Noa asiente. “Yo lo he dejado”, añade.',
    ['Hugo: Sin esto no aguanto las clases', 'Noa: Yo lo he dejado'],
  ],
  [
    'solo uno en la frase que anuncia',
    'Walter mira la fábrica. A su lado, su hijo lo anima: “Algo va a salir, viejo”.',
    ['su hijo: Algo va a salir, viejo'],
  ],
  [
    'un hospital no es la especialista',
    '“Vemos niños con taquicardias”, alerta la doctora Belén Uriarte, del hospital Santa Lucía. La especialista reclama prohibir su venta: “No es un refresco, es una droga legal”.',
    ['Belén Uriarte: Vemos niños con taquicardias', 'Belén Uriarte: No es un refresco, es una droga legal'],
  ],
  [
    'una madre por su nombre',
    'Carla Rueda volvió del hielo. Su madre, Susana, llora. “Yo contaba los días en la heladera”, dice.',
    ['Susana: Yo contaba los días en la heladera'],
  ],
  [
    'unas siglas no son un nombre',
    '“No es justo”, afirmó la portavoz de CCOO Marta Roldán. “Nos avisaron un domingo”, contó a LA GACETA Mabel Ledesma, delegada de la textil.',
    ['Marta Roldán: No es justo', 'Mabel Ledesma: Nos avisaron un domingo'],
  ],
  [
    'cargo, nombre entre comas y verbo',
    'El alcalde, Plácido Giner, habla de “un patrimonio vivo”. “Si se pierde el taller, se pierde el pueblo”, sentencia.',
    ['Plácido Giner: un patrimonio vivo', 'Plácido Giner: Si se pierde el taller, se pierde el pueblo'],
  ],
  [
    'cargo con adjetivo',
    'El ingeniero químico Osvaldo Brandán no coincide. “Tomé muestras el lunes”, sostuvo. A su juicio, la empresa “esconde información”.',
    ['Osvaldo Brandán: Tomé muestras el lunes', 'Osvaldo Brandán: esconde información'],
  ],
  [
    'tildar algo de una palabra',
    'El portavoz de la oposición, Javier Urrutia, tildó la norma de “chapuza” y avisó de que la recurrirá “ante todas las instancias”.',
    ['Javier Urrutia: chapuza', 'Javier Urrutia: ante todas las instancias'],
  ],
  [
    'una palabra sola, con coma y verbo',
    'Iker Zabaleta defendió a sus jugadores: “Lo han dejado todo”. “Volveremos”, prometió.',
    ['Iker Zabaleta: Lo han dejado todo', 'Iker Zabaleta: Volveremos'],
  ],
  [
    'desde un lugar y desde una empresa',
    'La ministra Ana Robles viajó el lunes. “Llegaremos el martes”, dijo desde Lisboa.\nDesde la concesionaria negaron las acusaciones: “Los parámetros están dentro de lo permitido”.',
    ['Ana Robles: Llegaremos el martes', 'la concesionaria: Los parámetros están dentro de lo permitido'],
  ],
  [
    'el nieto, y luego el joven',
    'Su nieto Aarón quiere abrir una tienda. “Hay gente en Corea que paga 200 euros”, asegura el joven.',
    ['Aarón: Hay gente en Corea que paga 200 euros'],
  ],
  [
    'las primeras palabras son de quien actúa después',
    '“Nunca volví a dormir en esa cama”. Encarna Prieto mira las vigas quemadas de su casa. El fuego llegó el lunes.',
    ['Encarna Prieto: Nunca volví a dormir en esa cama'],
  ],
  [
    'una palabra sola tras un verbo, en lo que alguien dice',
    'Fuentes del Ejecutivo admiten, sin embargo, que su situación era “insostenible”. El líder de la oposición, Borja Ulloa, exigió elecciones. A su entender, el caso “está cerrado”.',
    ['Fuentes del Ejecutivo: insostenible', 'Borja Ulloa: está cerrado'],
  ],
  [
    'la maestra del titular no es quien actúa',
    '# La última maestra de la isla\nCada lunes, Remedios Quintana cruza en lancha los doce kilómetros. La esperan cuatro alumnos. “El día que falte uno, nos cierran”, dice mientras se quita las botas.',
    ['Remedios Quintana: El día que falte uno, nos cierran'],
  ],
  [
    'otro pasajero es otro',
    '“Tienen razón”, opinó Nahuel, estudiante de 19 años. Otro pasajero, que no quiso dar su nombre, fue más lejos: “Que los echen a todos”.',
    ['Nahuel: Tienen razón', 'Otro pasajero: Que los echen a todos'],
  ],
  [
    'tildaron de',
    'Desde la empresa repudiaron la medida, a la que tildaron de “salvaje e intempestiva”.',
    ['la empresa: salvaje e intempestiva'],
  ],
  [
    'the last place before a colon says nothing',
    'El cartel de la panadería de Holm, junto al puente de Orvane: “Hoy no hay pan para nadie”.',
    ['?: Hoy no hay pan para nadie'],
  ],
  [
    'un adjetivo no es nadie',
    'Los vecinos denuncian los cortes. Además, advierten del riesgo de emergencias médicas: “Es imposible pasar con el coche”.',
    ['Los vecinos: Es imposible pasar con el coche'],
  ],
  ['uno de los vecinos', '"Esto es muy serio", lamenta uno de los vecinos.', ['uno de los vecinos: Esto es muy serio']],
  [
    'la persona tras un lugar y una coma',
    'Por su parte, el intendente de Rosales, Luis Paz, manifestó: "Es pronto para todos".',
    ['Luis Paz: Es pronto para todos'],
  ],
  [
    'un cargo que ninguna lista tiene',
    'Luis Paz habló. “Estoy contento”, dijo el estratego.',
    ['Luis Paz: Estoy contento'],
  ],
  [
    'a qué agencia lo dice',
    '"Era un lugar feliz", explica a EFE Carmen Ruiz, portavoz de la plataforma Salvemos el Prado. "Cierra", dijo una fuente judicial.',
    ['Carmen Ruiz (portavoz de la plataforma Salvemos el Prado): Era un lugar feliz', 'una fuente judicial: Cierra'],
  ],
  [
    'un artículo tras el verbo',
    'Luis Paz denunció una "fuga total", elogió la "calma" de Ana Sol y advirtió del "enorme coste" del muelle.',
    ['Luis Paz: fuga total', 'Luis Paz: calma', 'Luis Paz: enorme coste'],
  ],
  [
    'de quién trata la frase no habla',
    'Luis Paz pidió perdón por unas palabras que tachó de "feas" y anunció que Rosales pagará.',
    ['Luis Paz: feas'],
  ],
  [
    'lo que alguien garantiza no habla; muchos portavoces sí',
    'El gerente Luis Paz recriminó al dueño que el muelle "no aguanta" y garantizó su control "serio y completo". Ana Sol reprochó "falta de luz". "Es un abuso", expresaron todos los portavoces.',
    ['Luis Paz: no aguanta', 'Luis Paz: serio y completo', 'Ana Sol: falta de luz', 'los portavoces: Es un abuso'],
  ],
  [
    'un cargo con comas, y a quién tocan las palabras',
    'El ministro de Puertos, Unión de Ríos y Lagos, Luis Paz, pidió calma y anunció "obras serias". "Es de todos, sean los jugadores, los socios o la gente", concluyó.',
    ['Luis Paz: obras serias', 'Luis Paz: Es de todos, sean los jugadores, los socios o la gente'],
  ],
  [
    'con quién está alguien no habla',
    'La gobernadora Ana Sol visitó el puente. Acompañada por el alcalde Luis Paz, afirmó que "era hora de abrirlo".',
    ['Ana Sol: era hora de abrirlo'],
  ],
  [
    'un cargo con otra preposición, y otro antes de una coma',
    'Después, el senador por el distrito Ríos, Luis Paz, valoró que "el puente aguanta". El alcalde de Rosales, a través de las muy seguidas redes sociales de la vieja villa de piedra, ha señalado que "se abre hoy".',
    ['Luis Paz (senador por el distrito Ríos): el puente aguanta', 'El alcalde de Rosales: se abre hoy'],
  ],
  [
    'como ha dicho alguien',
    'La tarde ha sido "bastante tranquila" en el puente, como ha destacado la consejera de Ríos, Ana Sol, tras la reunión.',
    ['Ana Sol (consejera de Ríos): bastante tranquila'],
  ],
  [
    'un cargo con su adjetivo y su casa',
    '"Basta", ha explicado el líder riojano de UGT.',
    ['el líder riojano de UGT: Basta'],
  ],
  [
    'su directora, y después la directora de algo; un premio no habla',
    'Llenar el faro de niños es el plan, según ha destacado su directora, Marta Roldán.\n“Nos costó un año reunir los mapas”, recuerda la directora del museo en la puerta.\nCerraron la noche los barcos que optan a la Perla de Plata con Agua mansa. Remar “fue duro, pero alegre”, dijo el capitán en la orilla.',
    ['Marta Roldán (directora): Nos costó un año reunir los mapas', 'el capitán: fue duro, pero alegre'],
  ],
  [
    'quien acusa, el acusado y quien pregunta después',
    'La portavoz del PLQ, Nadia Roldán, le ha acusado de callar “nunca y de nada” en el pleno.\nEl acusado lo ha negado. “Eso no pasó nunca”, ha respondido cuando la jueza le ha pedido calma. “Solo pido que miren”, ha dicho el acusado dirigiéndose a la sala.',
    [
      'Nadia Roldán (portavoz del PLQ): nunca y de nada',
      'El acusado: Eso no pasó nunca',
      'El acusado: Solo pido que miren',
    ],
  ],
  [
    'una palabra de quien no es de ninguna lista, y el técnico visitante',
    'El relojero declaró que la torre guarda un eje «sano».\nEl técnico visitante fue rotundo y explicó que «esto es la pesca, no hay otra».',
    ['El relojero: sano', 'El técnico visitante: esto es la pesca, no hay otra'],
  ],
  [
    'tras asegurar que, ha dicho Soler',
    'El alcalde, Bruno Salas, dejó el faro tras asegurar que «no queda cuerda» en el muelle.\n«Habrá más», ha dicho Soler junto al faro.',
    ['Bruno Salas (alcalde): no queda cuerda', 'Soler: Habrá más'],
  ],
  [
    'quien solo acompaña no es el mandatario; lo que lleva su artículo es dicho',
    'El presidente del puerto, Marcos Olmedo, pidió a la ciudad “un muelle seguro” de verdad junto al capitán Bruno Salas.\n“Faltan barcos”, añadió el mandatario.',
    ['Marcos Olmedo (presidente del puerto): un muelle seguro', 'Marcos Olmedo (presidente del puerto): Faltan barcos'],
  ],
  [
    'a quien se responde, que ha dicho; dos nombres con y',
    'Lo hizo en respuesta a Nadia Roldán (PLQ), que ha denunciado que el puerto ha perdido barcos y “hundido la pesca”.\nCenó con los remeros Lucas Ferrer y Jesús Soler, quien señaló que el agua “está fría desde hace un mes”.',
    ['Nadia Roldán: hundido la pesca', 'Jesús Soler: está fría desde hace un mes'],
  ],
  [
    'el acusado de haber hecho; un punto y coma empieza otra cosa',
    'El acusado de haber quemado el bote lo ha negado. «No fui yo», ha respondido.\nY la alcaldesa, de pie, sentenció:\n«Ruego que salgan»; ante la orden, un remero respondió: «Ya nos vamos».',
    ['El acusado: No fui yo', 'la alcaldesa: Ruego que salgan', 'un remero: Ya nos vamos'],
  ],
  [
    'un tuit de la presidenta; los dichos del ministro; otra casa antes del nombre; la socialista',
    'Todo empezó con ese tuit de la presidenta de Brisa, Noa Polanco, quien escribió: “Fuerza al puerto”.\nResponde a los dichos del ministro riojano, Hugo Salas: “No habrá muelle”, insistió Salas.\n“Faltan redes”, dice a Faro Digital Andrés Soler, pescador.\n“Basta”, pidió la presidenta del Concejo Mayor, la orillista Ana Olmedo.',
    [
      'Noa Polanco (presidenta de Brisa): Fuerza al puerto',
      'Hugo Salas (ministro riojano): No habrá muelle',
      'Andrés Soler (pescador): Faltan redes',
      'Ana Olmedo (presidenta del Concejo Mayor): Basta',
    ],
  ],
  [
    'el texto es de quien lo publica',
    'El alcalde es Bruno Salas. «Cerramos el muelle», señaló el Patronato en un comunicado.\n«Abrirá en mayo», añade el texto.',
    ['Patronato: Cerramos el muelle', 'Patronato: Abrirá en mayo'],
  ],
  [
    'avisaba de que; un repaso no es nadie; un lugar junto a una edad tampoco',
    'La abogada Nadia Roldán avisaba de que el plan era «un engaño de los gordos» para todos.\nCarlos Salas hizo un detallado repaso del muelle, concluyendo que se hundió «porque sí».\nCuando Sara (Brisa, 37 años) sube al escenario, llueve. «Es mi mejor disco, sin duda», dice la cantante risueña.',
    ['Nadia Roldán (abogada): un engaño de los gordos', 'Carlos Salas: porque sí', 'Sara: Es mi mejor disco, sin duda'],
  ],
  [
    'la viceportavoz, una residente',
    '«El muelle se hunde», dijo la viceportavoz del Concejo, Nuria Salas.\n«Nadie avisó», contó Paloma Soler, residente en el barrio de Brisa.',
    [
      'Nuria Salas (viceportavoz del Concejo): El muelle se hunde',
      'Paloma Soler (residente en el barrio de Brisa): Nadie avisó',
    ],
  ],
  [
    'el presidente de otro país es otra persona',
    'El presidente orvanés Emil Lund habló en Holm. «La nieve está cerca», dijo Lund.\nEl presidente selmirense dijo: «Cavaremos».\nEl presidente vosés Joe Karr dijo: «No».\n«Quizá», dijo el presidente orvanés.',
    ['Emil Lund: La nieve está cerca', 'El presidente selmirense: Cavaremos', 'Joe Karr: No', 'Emil Lund: Quizá'],
  ],
  [
    'el cargo abre la frase y el nombre sigue hacia su verbo',
    'La concejala de Mareas, Ana Roldán intentó calmar la sala.\n“Nadie cierra el muelle”.\nEl concejal de Puertos, Luis Soler quiso sumar algo.\n“Y menos en verano”.',
    ['Ana Roldán (concejala de Mareas): Nadie cierra el muelle', 'Luis Soler (concejal de Puertos): Y menos en verano'],
  ],
  [
    'de quien trata lo dicho no es quien añade',
    'Ana Roldán dijo que el Ejecutivo “salva el muelle” e insistió en que no teme “la marea alta”.\nLuis Soler indicó que los Presupuestos no gustan y advirtió del retraso, si bien admitió que “queda tiempo”.',
    ['Ana Roldán: salva el muelle', 'Ana Roldán: la marea alta', 'Luis Soler: queda tiempo'],
  ],
  [
    'una oración propia después de quien va con preposición',
    'La vicepresidenta primera, Ana Roldán, llegó tarde. Durante un desayuno de Marea Viva, la vicepresidenta ha defendido con fuerza el puerto.\n“El muelle seguirá”, ha recalcado la vicepresidenta marina del Gobierno.',
    ['Ana Roldán (vicepresidenta primera): El muelle seguirá'],
  ],
  [
    'la partícula que abre la frase es del apellido; un día no habla',
    'El muelle cerró por orden de Rosa de la Serna. De la Serna dijo que “hacía falta”.\n“Volverá en mayo”, dijo este jueves en Brisa.',
    ['Rosa de la Serna: hacía falta', 'Rosa de la Serna: Volverá en mayo'],
  ],
  [
    'tras la coma cualquier verbo, y quien no está en lista alguna',
    '“Ha sido un buen remo”, zanjaba el brisano. “Faltó viento”, dijo el zaguero Iván Belmar.',
    ['el brisano: Ha sido un buen remo', 'Iván Belmar (zaguero): Faltó viento'],
  ],
  [
    'un medio o una empresa tras preposición no habla, con su nombre o sin él',
    'La regidora Ana Roldán vino al muelle. «Este dique aguanta», aseveró durante su visita a la firma Salinor.\nEn una charla con Faro Brisa avisó que «sobra arena». «Falta grava», zanjó en una entrevista al diario Marea.',
    [
      'Ana Roldán (regidora): Este dique aguanta',
      'Ana Roldán (regidora): sobra arena',
      'Ana Roldán (regidora): Falta grava',
    ],
  ],
  [
    'una preposición tras el verbo: de quién es la oración de relativo no importa',
    '“Habrá huelga”, anunció Luis Soler. “Nadie aportó nada”, sostuvo tras la cena que ofrecieron los pescadores.',
    ['Luis Soler: Habrá huelga', 'Luis Soler: Nadie aportó nada'],
  ],
  [
    'pero habla quien la tiene',
    '“Habrá huelga”, agregó tras la reunión el alcalde que la convocó.',
    ['el alcalde: Habrá huelga'],
  ],
  [
    'a quién dirige la persona nombrada no es otra persona',
    '“Habrá huelga”, anunció Luis Soler, secretario general de la Unión Puertos Libres. “Nadie aportó nada”, agregó.',
    ['Luis Soler (secretario general de la Unión Puertos Libres): Habrá huelga', 'Luis Soler: Nadie aportó nada'],
  ],
  [
    'un apellido con su partido abre la frase',
    'Brandeso, de Nueva Ribera, ha insistido en su queja y afirma ahora que “las redes llegan rotas”.',
    ['Brandeso: las redes llegan rotas'],
  ],
];

export const gaps: Case[] = [];
